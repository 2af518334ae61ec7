@NullMarked
package org.newsloom.config.yaml;

import org.jspecify.annotations.NullMarked;
