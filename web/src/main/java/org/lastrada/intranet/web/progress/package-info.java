/** Long work: asked for, followed, left and found again. */
package org.lastrada.intranet.web.progress;
