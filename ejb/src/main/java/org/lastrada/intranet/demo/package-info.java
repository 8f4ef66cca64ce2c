/**
 * An invented platform to look at: organisations, people, terms, logins. Only values, relative to a given day; nothing here
 * stores, reads a clock or draws by chance. Never holds anything about a trafficked person.
 */
package org.lastrada.intranet.demo;
