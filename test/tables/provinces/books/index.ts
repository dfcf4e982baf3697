import { beijing2023 } from './beijing2023';
import { budgets2022 } from './budgets2022';
import { central2022 } from './central2022';
import { chongqing2023 } from './chongqing2023';
import { guangdong2021 } from './guangdong2021';
import { guangxi2018 } from './guangxi2018';
import { guizhou2023 } from './guizhou2023';
import { henan2020 } from './henan2020';
import { hubei2022 } from './hubei2022';
import { hunan2022 } from './hunan2022';
import { jiangsu2021 } from './jiangsu2021';
import { liaoning2020 } from './liaoning2020';
import { neimenggu2016 } from './neimenggu2016';
import { shaanxi2022 } from './shaanxi2022';
import { sichuan2019 } from './sichuan2019';
import { software2021 } from './software2021';
import { xinjiang2024 } from './xinjiang2024';
import { yunnan2021 } from './yunnan2021';
import { zhejiang2022 } from './zhejiang2022';

/** From how departments of these provinces published their accounts in these years. */
export const PROVINCES = [
  beijing2023,
  budgets2022,
  central2022,
  chongqing2023,
  guangdong2021,
  guangxi2018,
  guizhou2023,
  henan2020,
  hubei2022,
  hunan2022,
  jiangsu2021,
  liaoning2020,
  neimenggu2016,
  shaanxi2022,
  sichuan2019,
  software2021,
  xinjiang2024,
  yunnan2021,
  zhejiang2022,
] as const;
