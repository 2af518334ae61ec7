/**
 * Takes names of organizations as written, gives their parts, and which of them are one
 * organization.
 */
@NullMarked
package org.newsloom.actors.organizations;

import org.jspecify.annotations.NullMarked;
