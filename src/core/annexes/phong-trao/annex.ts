import { listAnnex } from '../shared/listAnnex';
import { movementColumns } from '../shared/lists/movementColumns';

/** The emulation movements that were launched, one line each. */
export const annex = listAnnex({
  id: 'phong-trao',
  title: 'Danh mục phong trào thi đua',
  orientation: 'landscape',
  needs: ['movement'],
  kind: 'movements',
  orKinds: ['documents', 'work-plan'],
  columns: movementColumns,
  source: 'danh mục phong trào trong báo cáo sơ kết, tổng kết và cột của biểu 0601.N/BNV-TĐKT',
});
