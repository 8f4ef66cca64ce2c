package org.lastrada.intranet.membership.profile;

/** Yearly budget in the platform's base currency. */
public enum BudgetBand {
    UP_TO_100_000, UP_TO_500_000, UP_TO_2_000_000, OVER_2_000_000
}
