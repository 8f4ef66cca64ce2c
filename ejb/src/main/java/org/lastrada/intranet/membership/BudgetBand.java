package org.lastrada.intranet.membership;

/** Yearly budget in the platform's base currency. */
public enum BudgetBand {
    UP_TO_50_000, UP_TO_200_000, UP_TO_1_000_000, OVER_1_000_000
}
