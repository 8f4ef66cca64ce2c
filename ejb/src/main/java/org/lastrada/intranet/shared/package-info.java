/** What every feature stands on and no feature owns: refusals, texts, small values. */
package org.lastrada.intranet.shared;
