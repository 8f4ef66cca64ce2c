/**
 * What one person has to do, from every area of the platform, with its date and one button; and what they have done. It knows no area:
 * whoever has something to ask of people plugs in as {@link org.lastrada.intranet.home.DutySource}.
 */
package org.lastrada.intranet.home;
