"""A room for each assignment: its checks, and beside each, in a file whose name ends in `bugs`, the mistakes that it names.

The rooms bear the names of `solutions/`. What a later assignment asks of an earlier one it imports from there.
"""
