export { makeBuildsFolder as default } from './buildsFolder';
