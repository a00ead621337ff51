# loses: check-shift-test
# told: moves the cells together with the labels
def shift_test(find, cells, inside, shifts):
    true = find(cells, inside)[1]
    others = np.array([find(np.roll(cells, s, 0), np.roll(inside, s))[1] for s in shifts])
    return others, (1 + (others >= true).sum()) / (1 + len(shifts))
