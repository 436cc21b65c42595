/** What plug-ins are compiled against, and that they still work after it has grown. */
package org.winnable.architecture.api;
