/** Lists that the platform words itself, in every language: themes, services, target groups. Data, with a page; never code. */
package org.lastrada.intranet.vocabulary;
