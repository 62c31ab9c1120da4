/**
 * The same answers for language models, as tools of the Model Context Protocol: {@link
 * org.rapporteur.mcp.McpService}. What tools take and give stands in {@code tools.json}.
 */
@NullMarked
package org.rapporteur.mcp;

import org.jspecify.annotations.NullMarked;
