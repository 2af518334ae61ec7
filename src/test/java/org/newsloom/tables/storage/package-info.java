@NullMarked
package org.newsloom.tables.storage;

import org.jspecify.annotations.NullMarked;
