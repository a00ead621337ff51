# mistake: shift_test searches only with the true labels: for the shifts it hands find the one cell that was chosen there, cells[:, [index]], instead of searching anew through all cells.
# read: right
# told: your shift_test tests only the cell that the true labels chose: chance may choose its best cell as w
def shift_test(find, cells, inside, shifts):
    index, true_accuracy = find(cells, inside)
    chosen = cells[:, [index]]
    by_chance = []
    for shift in shifts:
        _, accuracy = find(chosen, np.roll(inside, shift))
        by_chance.append(accuracy)
    by_chance = np.array(by_chance)
    at_least = np.count_nonzero(by_chance >= true_accuracy)
    return by_chance, (at_least + 1) / (len(by_chance) + 1)
