import { installStandIn } from './standIn';

installStandIn(globalThis);
