/** Lists that leave the platform as files, in a form that no spreadsheet program can be tricked by. */
package org.lastrada.intranet.export;
