/** What merging any two entries needs: what both looked like when it was wanted, and whatever stands in the way. */
package org.lastrada.intranet.membership.merge;
