/** Once a year everybody looks at what the platform knows of them and says that it is right. */
package org.lastrada.intranet.people.confirmation;
