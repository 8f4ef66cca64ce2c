/** The classes of organisations: member, associate, and those that are added. */
package org.lastrada.intranet.membership.kind;
