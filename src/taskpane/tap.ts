import { tapFunctions } from './functionTap';

tapFunctions(globalThis);
