"""What fits into a state, and what came after: attention by hand, a matrix memory, tasks that ask for memory, cost."""
