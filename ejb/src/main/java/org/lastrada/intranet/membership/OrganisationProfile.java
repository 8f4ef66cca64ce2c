package org.lastrada.intranet.membership;

import java.util.Set;

/**
 * What an organisation tells about itself; everything on the edit page but logo, class and membership dates.
 *
 * @param country          ISO 3166-1 alpha-2 (and XK), the seat
 * @param countriesServed  the same codes
 * @param founded          a year, or null
 * @param languages        ISO 639, the working languages
 * @param terms            ids of services, target groups and themes together
 * @param staffBand        how many people work there
 * @param budgetBand       a year's budget
 */
public record OrganisationProfile(String shortName, String legalName, String country, Set<String> countriesServed, String legalForm,
                                  String registrationNumber, Integer founded, String website, String email, String phone, String address,
                                  String city, String description, Set<String> languages, Set<Long> terms, StaffBand staffBand,
                                  BudgetBand budgetBand) { }
