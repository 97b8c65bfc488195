export { removeBuildsFolder as default } from './buildsFolder';
