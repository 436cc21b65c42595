/** A plug-in for Winnable: where on the site something lies tells for whom and when it is. */
package org.example.sitesections;
