"""How people ask: one service, and the doors that parse, ask and render."""
