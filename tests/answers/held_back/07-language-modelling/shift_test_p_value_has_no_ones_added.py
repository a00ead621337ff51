# mistake: TWO: the p-value has no ones added, and counts only shifts strictly above the true accuracy
# read: right
# told: your shift_test leaves out the ones: the true labels count among them, and no p-value is 0. Besides,
def shift_test(find, cells, inside, shifts):
    _, true = find(cells, inside)
    accs = np.array([find(cells, np.roll(inside, s))[1] for s in shifts])
    return accs, float(np.mean(accs > true))
