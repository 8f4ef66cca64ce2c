/** What people who answer for an organisation are asked on their first page. */
package org.lastrada.intranet.people.duty;
