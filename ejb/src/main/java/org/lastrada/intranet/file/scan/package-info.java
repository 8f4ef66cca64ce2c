/** A virus scanner beside the platform, asked over the network. */
package org.lastrada.intranet.file.scan;
