/** The run of {@code extract} on a cluster: any readable path in, facts and indexes out. */
@NullMarked
package org.rapporteur.spark;

import org.jspecify.annotations.NullMarked;
