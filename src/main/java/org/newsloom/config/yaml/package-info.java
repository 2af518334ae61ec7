/**
 * Takes YAML text, gives records: every value is bound to a record component with a {@link
 * org.newsloom.settings.Key}, and every mistake is reported with its file, line and key.
 *
 * <p>Knows nothing of what the keys mean. Jackson reads the tokens; the binding is our own because
 * Jackson's stops at the first mistake and does not know where a missing key should stand.
 */
@NullMarked
package org.newsloom.config.yaml;

import org.jspecify.annotations.NullMarked;
