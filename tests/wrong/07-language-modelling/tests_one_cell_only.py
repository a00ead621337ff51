# loses: check-shift-test
# told: tests only the cell that the true labels chose
def shift_test(find, cells, inside, shifts):
    index, true = find(cells, inside)
    index = int(index)
    others = np.array([find(cells[:, index : index + 1], np.roll(inside, shift))[1] for shift in shifts])
    return others, (1 + (others >= true).sum()) / (1 + len(shifts))
