/** The settings: the platform itself, its vocabularies, its classes of organisations and the rules of their status. */
package org.lastrada.intranet.web.settings;
