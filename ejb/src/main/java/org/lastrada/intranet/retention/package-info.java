/**
 * What is kept how long, and what becomes of somebody's data when they ask. A common room: features plug in a {@link Rule} for data that
 * goes by its age and {@link PersonalData} for data of a person; nothing here is edited for a new one.
 */
package org.lastrada.intranet.retention;
