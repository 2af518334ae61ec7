@NullMarked
package org.newsloom.train.pages;

import org.jspecify.annotations.NullMarked;
