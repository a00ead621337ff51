# loses: check-shift-test
# told: leaves out the ones
def shift_test(find, cells, inside, shifts):
    true = find(cells, inside)[1]
    others = [find(cells, np.roll(inside, shift))[1] for shift in shifts]
    return others, sum(other >= true for other in others) / len(shifts)
