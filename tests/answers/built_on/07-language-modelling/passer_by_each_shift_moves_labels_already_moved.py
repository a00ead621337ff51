# mistake: two in shift_test: each shift moves the labels already moved (the shifts add up), and only accuracies ...
# read: right
# told: your shift_test counts only shifts that are better: one that is as good counts as well.
def shift_test(find, cells, inside, shifts):
    true = find(cells, inside)[1]
    accs = []
    labels = inside
    for s in shifts:
        labels = np.roll(labels, s)
        accs.append(find(cells, labels)[1])
    accs = np.array(accs)
    return accs, (1 + (accs > true).sum()) / (1 + len(shifts))
