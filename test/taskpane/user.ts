import { configure } from '@testing-library/dom';
import userEvent, { type UserEvent } from '@testing-library/user-event';

// Whether an element can be seen is asked of the styles of all it is in, for every element of the pane: in jsdom that
// was most of a test's time. Where it matters a test asks toBeVisible; what can be clicked, a real browser shows.
configure({ defaultHidden: true });

/** Someone at the pane. */
export const newUser = (): UserEvent => userEvent.setup({ delay: null, pointerEventsCheck: 0 });
