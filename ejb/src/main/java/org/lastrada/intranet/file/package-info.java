/** Files kept by their content; pictures are taken apart and made anew before they are kept. */
package org.lastrada.intranet.file;
