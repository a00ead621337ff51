# loses: check-shift-test
# told: one that is as good counts as well
def shift_test(find, cells, inside, shifts):
    true = find(cells, inside)[1]
    others = np.array([find(cells, np.roll(inside, s))[1] for s in shifts])
    return others, np.mean(np.append(others > true, True))
