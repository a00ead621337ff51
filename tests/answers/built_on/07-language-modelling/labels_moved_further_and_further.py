# mistake: each shift moves the labels that were already moved, so from the second shift on the labels are moved by the sum of all shifts so far
# read: right
# told: your shift_test moves labels that are moved already: begin from the true ones each time.
def shift_test(find, cells, inside, shifts):
    """Accuracies (len(shifts),) that find(cells, labels) -> index, accuracy reaches on moved labels, and the p-value of the true one."""
    true = find(cells, inside)[1]
    moved = np.array(inside)
    found = np.zeros(len(shifts))
    better = 0
    for k in range(len(shifts)):
        moved = np.roll(moved, shifts[k])
        found[k] = find(cells, moved)[1]
        better += found[k] >= true
    return found, (1 + better) / (1 + len(shifts))
