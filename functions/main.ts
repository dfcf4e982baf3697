import { associateAll } from './associate';

associateAll(CustomFunctions);
