/**
 * What somebody brings in a spreadsheet: read it, say which column is what, clean every cell, compare with what the platform
 * knows, and answer with a plan. Nothing here writes; who applies an {@link org.lastrada.intranet.intake.ImportPlan} does.
 */
package org.lastrada.intranet.intake;
