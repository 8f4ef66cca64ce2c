/**
 * What people are told. A common room: a feature fires {@link org.lastrada.intranet.notification.Happened}, names its kinds of notices as
 * {@link org.lastrada.intranet.notification.Topic}s, and is done; who reads what when, on the screen or by mail, at once or in a digest, is
 * settled here. Nothing here is edited for a new feature.
 */
package org.lastrada.intranet.notification;
