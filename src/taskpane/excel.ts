export { createExcelHost } from './excelHost';
export { followRules } from './followRules';
