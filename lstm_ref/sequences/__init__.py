"""What is made with cells: layers, directions, padding, chunks, decoders, scans; and the checks of their arguments."""
