package org.lastrada.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    private final Addresses addresses = new Addresses();

    @Test
    void lettersOfAllCountriesBecomePlainOnes() {
        assertThat(Addresses.ascii("Małgorzata")).isEqualTo("malgorzata");
        assertThat(Addresses.ascii("Đorđević")).isEqualTo("djordjevic");
        assertThat(Addresses.ascii("Yıldız")).isEqualTo("yildiz");
        assertThat(Addresses.ascii("van den Berg")).isEqualTo("van-den-berg");
        assertThat(Addresses.ascii("O'Brien")).isEqualTo("obrien");
        assertThat(Addresses.ascii("Weiß")).isEqualTo("weiss");
    }

    @Test
    void theSecondOfANameGetsANumber() {
        var jana = PersonName.latin("Jana", "Nováková");
        assertThat(addresses.giveOut(jana, "nova-cesta.example")).isEqualTo("jana.novakova@nova-cesta.example");
        assertThat(addresses.giveOut(jana, "nova-cesta.example")).isEqualTo("jana.novakova2@nova-cesta.example");
    }

    @Test
    void aReservedAddressIsGivenToNobodyElse() {
        addresses.reserve("daan.visser@platform.example");
        assertThat(addresses.giveOut(PersonName.latin("Daan", "Visser"), "platform.example")).isEqualTo("daan.visser2@platform.example");
    }

    @Test
    void whoWritesInCyrillicHasAnAddressInLatin() {
        var olena = new PersonName("Олена", "Коваленко", "Olena", "Kovalenko");
        assertThat(addresses.giveOut(olena, "svitanok.example")).isEqualTo("olena.kovalenko@svitanok.example");
    }
}
