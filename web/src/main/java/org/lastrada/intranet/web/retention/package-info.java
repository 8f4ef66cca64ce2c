/** What is kept how long, legal holds, and what people ask about their own data. */
package org.lastrada.intranet.web.retention;
