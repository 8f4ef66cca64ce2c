/**
 * The import of a list, step by step: a file is brought and kept, its columns and rows are answered to, what it would do is shown, and
 * {@link org.lastrada.intranet.intake.RunImport} does it or takes it back. Whoever has the records plugs in as
 * {@link org.lastrada.intranet.intake.ImportTarget}.
 */
package org.lastrada.intranet.intake;
