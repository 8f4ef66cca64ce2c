/** Rows compared with what the platform has. The answer is a plan: what is new, changed, the same, doubtful or wrong. Nothing here writes. */
package org.lastrada.intranet.intake.plan;
