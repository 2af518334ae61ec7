@NullMarked
package org.newsloom.config;

import org.jspecify.annotations.NullMarked;
